#!/usr/bin/env python3
"""Makes the other forms of the sample releases: the same words in other charsets, as web pages, as mail, as wire XML.

    events/forms/make.py            writes events/forms/FORM/NAME.ENDING and forms.tsv anew
    events/forms/make.py --check    writes nothing; exits 1 where a file differs from what would be written

FormsTest holds that the record of every form agrees with the record of the plain text. A new form is one function and one
row of FORMS. Nothing here depends on the day or the machine: the same samples give the same bytes.
"""
import html
import json
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

import carriers

HERE = Path(__file__).resolve().parent
RELEASES = HERE.parent / "releases"
HOW_MANY = 20


@dataclass(frozen=True)
class Sample:
    """A sample release and the record that its plain text gives."""
    name: str
    text: str
    record: dict

    @property
    def headline(self):
        return self.record["headline"] or ""

    @property
    def language(self):
        return self.record["language"] or "en"

    def paragraphs(self):
        return [p for p in re.split(r"\n[ \t]*\n", self.text.replace("\r\n", "\n").lstrip("\ufeff")) if p.strip()]


def samples():
    texts = sorted(RELEASES.glob("*.txt"))
    chosen = [t for t in texts if t.stem[:4] <= "0019" or t.stem[:4] == "0100"][:HOW_MANY]
    return [Sample(t.stem, t.read_bytes().decode("utf-8"), json.loads(t.with_suffix(".json").read_text("utf-8"))) for t in chosen]


# --- text ---------------------------------------------------------------------------------------------------------

def encoded(charset, mark=b""):
    """The text in a charset; no file where the charset lacks one of its characters."""
    def form(sample):
        try:
            return mark + sample.text.encode(charset)
        except UnicodeEncodeError:
            return None
    return form


# --- web pages ----------------------------------------------------------------------------------------------------

def is_headline(paragraph, sample):
    return sample.headline and " ".join(paragraph.split()) == " ".join(sample.headline.split())


def story(sample):
    """The release as an editor would mark it up: the headline once, paragraphs, lists."""
    out, headed = [], False
    for paragraph in sample.paragraphs():
        lines = [html.escape(line.strip(), quote=False) for line in paragraph.split("\n")]
        if is_headline(paragraph, sample) and not headed:
            headed = True
            out.append("<h1>" + " ".join(lines) + "</h1>")
        elif len(lines) > 1 and all(re.match(r"[-*•] ", line) for line in lines):
            out.append("<ul>\n" + "\n".join("<li>" + line[2:] + "</li>" for line in lines) + "\n</ul>")
        else:
            out.append("<p>" + "<br>\n".join(lines) + "</p>")
    return "\n".join(out)


def head(sample, more=""):
    title = html.escape(sample.headline or "Press release")
    return f'<!DOCTYPE html>\n<html lang="{sample.language}">\n<head>\n<meta charset="utf-8">\n<title>{title} | Newsroom</title>\n{more}</head>\n'


def page(body, sample, more=""):
    return (head(sample, more) + body + "\n</html>\n").encode("utf-8")


def bare(sample):
    return page(f"<body>\n{story(sample)}\n</body>", sample)


MENU = "".join(f'<li><a href="/{word.lower()}">{word}</a></li>' for word in ("Home", "Products", "Investors", "Newsroom", "Careers"))
MORE = "".join(f'<li><a href="/news/{n}">{line}</a></li>' for n, line in enumerate(
    ("Lakeside Mills opens second line", "Harbour Trust names new chair", "Quarterly figures of Ostrava Glass"), 1))
COOKIES = ("We use cookies and similar techniques to run this site, to measure how it is used and to show you what may interest you. "
           "You may accept all of them, refuse those that we do not need, or change your mind at any time in the privacy settings.")


def article_page(sample):
    """A site of today: HTML 5 with all its landmarks."""
    return page(f"""<body>
<div role="dialog" aria-label="Cookie consent"><p>{COOKIES}</p><button>Accept all</button></div>
<a class="skip-link" href="#content">Skip to content</a>
<header><a href="/">Northbridge Newsroom</a><nav aria-label="Main"><ul>{MENU}</ul></nav></header>
<main id="content"><article>
{story(sample)}
<div class="share-bar"><span>Share this release</span> <a href="#x">Mail</a> <a href="#y">Print</a></div>
</article>
<aside><h2>Related releases</h2><ul>{MORE}</ul></aside></main>
<footer><p>Northbridge Newsroom, all rights reserved</p><ul>{MENU}</ul></footer>
</body>""", sample)


def table_page(sample):
    """A site of the year 2001: a table for the layout."""
    links = "<br>".join(f'<a href="/{word.lower()}">{word}</a>' for word in ("Home", "Products", "Investors", "Newsroom", "Careers"))
    return page(f"""<body bgcolor="#ffffff">
<table width="760" border="0"><tr><td colspan="2" class="masthead"><img src="logo.gif" alt="Northbridge"> <a href="/">Home</a> | <a href="/map">Site map</a></td></tr>
<tr><td width="140" valign="top" class="leftnav">{links}</td>
<td valign="top">
{story(sample)}
</td></tr>
<tr><td colspan="2" class="footer"><font size="1">Northbridge Newsroom. All rights reserved. <a href="/legal">Legal notice</a></font></td></tr></table>
</body>""", sample)


def boxes_page(sample):
    """A content system's page: boxes in boxes, told apart by their classes."""
    data = json.dumps({"@context": "https://schema.org", "@type": "NewsArticle", "headline": sample.headline,
                       "datePublished": sample.record["issuedDate"]}, ensure_ascii=False)
    more = f'<script type="application/ld+json">{data}</script>\n' if sample.headline and len(sample.record["issuedDate"] or "") == 10 else ""
    return page(f"""<body class="node page">
<div id="cookieBanner" class="cb"><div class="inner"><p>{COOKIES}</p><a href="/privacy">Privacy</a></div></div>
<div id="wrapper"><div id="topNavigation"><ul class="menu">{MENU}</ul></div>
<div class="breadcrumb"><a href="/">Home</a> &gt; <a href="/newsroom">Newsroom</a></div>
<div class="columns"><div class="col-9"><div class="field field-body">
{story(sample)}
</div><div class="newsletter-signup">Get our releases by mail</div></div>
<div class="col-3"><div class="related-content"><h3>More news</h3><ul>{MORE}</ul></div></div></div>
<div id="siteFooter"><div class="links"><ul>{MENU}</ul></div><span>Northbridge Newsroom, all rights reserved</span></div></div>
<script>track("page");</script>
</body>""", sample, more)


# --- the forms ----------------------------------------------------------------------------------------------------

@dataclass(frozen=True)
class Form:
    """A folder of files; `media_type` is what the upload declares, empty where it declares nothing."""
    folder: str
    ending: str
    media_type: str
    make: Callable


FORMS = [
    Form("text-utf-8-marked", "txt", "", encoded("utf-8", b"\xef\xbb\xbf")),
    Form("text-utf-16-marked", "txt", "", encoded("utf-16-le", b"\xff\xfe")),
    Form("text-utf-16-unmarked", "txt", "", encoded("utf-16-be")),
    Form("text-windows-1252", "txt", "", encoded("cp1252")),
    Form("text-windows-1250", "txt", "text/plain; charset=windows-1250", encoded("cp1250")),
    Form("text-windows-1254", "txt", "text/plain; charset=windows-1254", encoded("cp1254")),
    Form("text-gb18030", "txt", "text/plain; charset=gb18030", encoded("gb18030")),
    Form("text-euc-kr", "txt", "text/plain; charset=euc-kr", encoded("cp949")),
    Form("page-bare", "html", "", bare),
    Form("page-article", "html", "", article_page),
    Form("page-table", "html", "text/html", table_page),
    Form("page-boxes", "html", "text/html; charset=utf-8", boxes_page),
    *(Form(*row) for row in carriers.FORMS),
]


def files():
    """Each file of each form, by its path below this folder."""
    made = {}
    for form in FORMS:
        for sample in samples():
            content = form.make(sample)
            if content is not None:
                made[f"{form.folder}/{sample.name}.{form.ending}"] = content
    rows = "".join(f"{form.folder}\t{form.media_type or '-'}\n" for form in FORMS)
    made["forms.tsv"] = ("# A folder of files, and the media type that their upload declares; - where it declares none.\n" + rows).encode()
    return made


def main():
    made = files()
    present = {str(p.relative_to(HERE)) for p in HERE.rglob("*") if p.is_file() and p.suffix != ".py" and "__pycache__" not in p.parts}
    if "--check" in sys.argv[1:]:
        stale = [name for name in sorted(made) if name not in present or (HERE / name).read_bytes() != made[name]]
        stale += sorted(present - set(made))
        print("\n".join(stale) or f"{len(made)} files are as they would be written")
        sys.exit(1 if stale else 0)
    for name in present - set(made):
        (HERE / name).unlink()
    for name, content in made.items():
        path = HERE / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    print(f"{len(made)} files written")


if __name__ == "__main__":
    main()
