"""Mail and wire files around a sample release: the same words in another envelope. See make.py."""
import base64
import email.utils
import html
import json
import quopri
import re
from datetime import datetime, timezone

NOTE = "Dear editors,\n\nplease find our release attached. We are glad to answer your questions.\n\nKind regards\nThe press office\n"
BOUNDARY = "=_part_of_the_sample"


def folded(text):
    return " ".join((text or "").split())


def day(sample):
    """The day of issue; None where the release prints none in full, for then the envelope would say more than the text."""
    value = sample.record["issuedDate"] or ""
    return value if re.fullmatch(r"\d{4}-\d\d-\d\d", value) else None


# --- mail ---------------------------------------------------------------------------------------------------------

def encoded_word(words):
    """RFC 2047, folded: each word holds as many characters as fit."""
    if words.isascii():
        return words
    pieces = [words[i:i + 12] for i in range(0, len(words), 12)]
    return "\r\n ".join("=?utf-8?B?" + base64.b64encode(p.encode()).decode() + "?=" for p in pieces)


def mail_date(sample):
    return email.utils.format_datetime(datetime.fromisoformat(day(sample) + "T09:00:00").replace(tzinfo=timezone.utc))


def header(sample, *more):
    lines = ["From: Press Office <press@newsroom.example>", "To: Desk <desk@paper.example>"]
    if day(sample):
        lines.append("Date: " + mail_date(sample))
    if sample.headline:
        lines.append("Subject: " + encoded_word("Press release: " + folded(sample.headline)))
    return "\r\n".join(lines + ["MIME-Version: 1.0", *more]) + "\r\n\r\n"


def crlf(text):
    return text.replace("\r\n", "\n").replace("\n", "\r\n").encode("utf-8")


def quoted_printable(sample):
    body = quopri.encodestring(crlf(sample.text).replace(b"\r\n", b"\n")).replace(b"\n", b"\r\n")
    return header(sample, "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: quoted-printable").encode() + body


def in_base64(sample):
    body = base64.encodebytes(crlf(sample.text)).replace(b"\n", b"\r\n")
    return header(sample, 'Content-Type: text/plain; charset="UTF-8"', "Content-Transfer-Encoding: base64").encode() + body


def eight_bit(sample):
    """No charset is declared: the bytes must tell."""
    return header(sample, "Content-Type: text/plain", "Content-Transfer-Encoding: 8bit").encode() + crlf(sample.text)


def forwarded(sample):
    date = f"Date: {mail_date(sample)}\n" if day(sample) else ""
    subject = f"Subject: {folded(sample.headline)}\n" if sample.headline else ""
    text = ("For your desk.\n\n---------- Forwarded message ---------\nFrom: Press Office <press@newsroom.example>\n"
            f"{date}{subject}To: <editors@paper.example>\n\n\n{sample.text}")
    return header(sample, "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: 8bit").encode() + crlf(text)


def attached(sample):
    parts = [
        header(sample, f'Content-Type: multipart/mixed; boundary="{BOUNDARY}"'),
        f"--{BOUNDARY}\r\nContent-Type: text/plain; charset=us-ascii\r\n\r\n{NOTE}\r\n".replace("\r\n", "\n").replace("\n", "\r\n"),
        f"--{BOUNDARY}\r\nContent-Type: text/plain; charset=utf-8; name=release.txt\r\n"
        "Content-Disposition: attachment; filename=release.txt\r\nContent-Transfer-Encoding: base64\r\n\r\n",
        base64.encodebytes(crlf(sample.text)).decode().replace("\n", "\r\n"),
        f"\r\n--{BOUNDARY}--\r\n",
    ]
    return "".join(parts).encode("utf-8")


# --- wires --------------------------------------------------------------------------------------------------------

def x(text):
    return html.escape(folded(text))


def parts(sample, cut_dateline):
    """Headline, subheadline, dateline and body as XHTML; what the release does not set apart stays in the body."""
    paragraphs = sample.paragraphs()
    headline = subheadline = dateline = ""
    if sample.headline and folded(paragraphs[0]) == folded(sample.headline):
        headline = paragraphs.pop(0)
        if sample.record["subheadline"] and folded(paragraphs[0]) == folded(sample.record["subheadline"]):
            subheadline = paragraphs.pop(0)
    printed = (sample.record["dateline"] or {}).get("text") or ""
    if cut_dateline and printed and paragraphs[0].startswith(printed + " -- "):
        dateline = printed
        paragraphs[0] = paragraphs[0][len(printed) + 4:]
    body = "\n".join("<p>" + "<br/>\n".join(html.escape(line.strip()) for line in p.split("\n")) + "</p>" for p in paragraphs)
    return headline, subheadline, dateline, body


def tag(name, content, attributes=""):
    return f"<{name}{attributes}>{content}</{name}>\n" if content else ""


def newsml(sample):
    headline, subheadline, dateline, body = parts(sample, True)
    created = tag("FirstCreated", day(sample) and day(sample).replace("-", "") + "T090000+0000")
    language = f'<DescriptiveMetadata><Language FormalName="{sample.record["language"]}"/></DescriptiveMetadata>' if sample.record["language"] else ""
    under = (f'<NewsComponent><Role FormalName="SubHeadLine"/><ContentItem><DataContent><html><body><p>{x(subheadline)}</p></body></html>'
             "</DataContent></ContentItem></NewsComponent>\n") if subheadline else ""
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<NewsML Version="1.2"><NewsEnvelope><DateAndTime>20260101T000000Z</DateAndTime></NewsEnvelope>
<NewsItem><Identification><NewsIdentifier><NewsItemId>{sample.name}</NewsItemId><RevisionId PreviousRevision="0" Update="N">1</RevisionId></NewsIdentifier></Identification>
<NewsManagement><NewsItemType FormalName="News"/>{created}<Status FormalName="Usable"/></NewsManagement>
<NewsComponent><NewsLines>{tag("HeadLine", x(headline))}{tag("DateLine", x(dateline))}</NewsLines>{language}
{under}<NewsComponent><Role FormalName="Body"/><ContentItem><Format FormalName="XHTML"/><DataContent><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>
{body}
</body></html></DataContent></ContentItem></NewsComponent>
</NewsComponent></NewsItem></NewsML>
""".encode("utf-8")


def newsml_g2(sample):
    headline, subheadline, _, body = parts(sample, False)
    language = f' xml:lang="{sample.record["language"]}"' if sample.record["language"] else ""
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" standard="NewsML-G2" standardversion="2.33" guid="urn:sample:{sample.name}" version="1"{language}>
<itemMeta><itemClass qcode="ninat:text"/><provider literal="newsroom.example"/><versionCreated>2026-01-01T00:00:00Z</versionCreated><pubStatus qcode="stat:usable"/></itemMeta>
<contentMeta>{tag("contentCreated", day(sample))}{tag("headline", x(headline))}{tag("headline", x(subheadline), ' role="hld:subheadline"')}</contentMeta>
<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>{x(headline)}</title></head><body>
{tag("h1", x(headline))}{tag("h2", x(subheadline))}{body}
</body></html></inlineXML></contentSet></newsItem>
""".replace("<versionCreated>2026-01-01T00:00:00Z</versionCreated>", tag("versionCreated", day(sample) and day(sample) + "T09:00:00Z")).encode("utf-8")


def nitf(sample):
    headline, subheadline, dateline, body = parts(sample, True)
    language = f' baselang="{sample.record["language"]}"' if sample.record["language"] else ""
    issued = f'<date.issue norm="{day(sample).replace("-", "")}T090000Z"/>' if day(sample) else ""
    return f"""<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE nitf PUBLIC "-//IPTC//DTD NITF 3.6//EN" "nitf-3-6.dtd">
<nitf{language}><head><title>{x(headline)}</title><docdata management-status="usable">{issued}<doc-id id-string="{sample.name}"/></docdata></head>
<body><body.head>{tag("hedline", tag("hl1", x(headline)) + tag("hl2", x(subheadline)))}{tag("dateline", x(dateline))}</body.head>
<body.content>
{body}
</body.content></body></nitf>
""".encode("utf-8")


def ninjs(sample):
    headline, subheadline, _, body = parts(sample, False)
    item = {"uri": f"urn:sample:{sample.name}", "type": "text", "version": "1", "pubStatus": "usable"}
    if day(sample):
        item["contentCreated"] = day(sample) + "T09:00:00Z"
    if sample.record["language"]:
        item["language"] = sample.record["language"]
    item["headlines"] = [{"role": role, "contentType": "text/plain", "value": folded(value)}
                         for role, value in (("main", headline), ("subheadline", subheadline)) if value]
    item["bodies"] = [{"role": "main", "contentType": "text/html", "value": body}]
    return (json.dumps(item, ensure_ascii=False, indent=1) + "\n").encode("utf-8")


FORMS = [
    ("mail-quoted-printable", "eml", "", quoted_printable),
    ("mail-base64", "eml", "", in_base64),
    ("mail-8-bit", "eml", "message/rfc822", eight_bit),
    ("mail-forwarded", "eml", "", forwarded),
    ("mail-attached", "eml", "", attached),
    ("wire-newsml-1.2", "xml", "", newsml),
    ("wire-newsml-g2", "xml", "application/vnd.iptc.g2.newsitem+xml", newsml_g2),
    ("wire-nitf", "xml", "text/xml", nitf),
    ("wire-ninjs", "json", "", ninjs),
]
