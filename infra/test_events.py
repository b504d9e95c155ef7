"""Whether events/ holds what AWS would send: python3 -m unittest discover infra"""

import hashlib
import json
import pathlib
import sys
import unittest
import urllib.parse

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "events"))
import samples


def notifications(event):
    """Each S3 record in it, in or out of a queue's message."""
    for record in event.get("Records", []):
        if record.get("eventSource") == "aws:s3":
            yield record
        elif record.get("eventSource") == "aws:sqs" and record["body"].startswith("{"):
            yield from notifications(json.loads(record["body"]))


class SampleEvents(unittest.TestCase):
    def setUp(self):
        self.events = {samples.name(f): json.loads(f.read_text(encoding="utf-8")) for f in samples.events()}

    def test_the_table_in_the_readme_names_each_of_them(self):
        table = (samples.FOLDER / "README.md").read_text(encoding="utf-8")
        self.assertEqual([name for name in self.events if f"| `{name}` |" not in table], [])

    def test_a_message_carries_the_digest_of_its_body(self):
        for name, event in self.events.items():
            for record in event.get("Records", []):
                if record.get("eventSource") == "aws:sqs":
                    self.assertEqual(hashlib.md5(record["body"].encode()).hexdigest(), record["md5OfBody"], name)

    def test_keys_are_form_encoded_as_s3_does_it(self):
        for name, event in self.events.items():
            for record in notifications(event):
                key = record["s3"]["object"]["key"]
                self.assertEqual(urllib.parse.quote_plus(urllib.parse.unquote_plus(key), safe="/"), key, name)

    def test_tags_have_no_quotes_and_deletes_have_no_size(self):
        for name, event in self.events.items():
            for record in notifications(event):
                thing = record["s3"]["object"]
                self.assertNotIn('"', thing.get("eTag", ""), name)
                self.assertEqual("size" in thing, record["eventName"].startswith("ObjectCreated:"), name)
                self.assertRegex(thing["sequencer"], "^[0-9A-F]{14,18}$", name)


if __name__ == "__main__":
    unittest.main()
