"""What template.yaml promises, checked without an account: python3 -m unittest discover infra

Needs PyYAML alone (cfn-lint brings it). cfn-lint and `sam validate --lint` say whether the template is well formed;
this says whether it is ours: the contract of the table, least power, and nothing that can be lost in silence.
"""

import pathlib
import re
import unittest

import yaml

ROOT = pathlib.Path(__file__).resolve().parent.parent
SOURCES = ROOT / "function/src/main/java"


class Loader(yaml.SafeLoader):
    """Reads CloudFormation's short forms as the long ones: `!Ref x` as {"Ref": "x"}."""


def long_form(loader, tag, node):
    build = {
        yaml.ScalarNode: loader.construct_scalar,
        yaml.SequenceNode: lambda n: loader.construct_sequence(n, deep=True),
        yaml.MappingNode: lambda n: loader.construct_mapping(n, deep=True),
    }[type(node)]
    return {tag if tag in ("Ref", "Condition") else f"Fn::{tag}": build(node)}


Loader.add_multi_constructor("!", long_form)

TEMPLATE = yaml.load((ROOT / "infra/template.yaml").read_text(encoding="utf-8"), Loader)
RESOURCES = TEMPLATE["Resources"]


def properties(name):
    return RESOURCES[name]["Properties"]


def of_type(kind):
    return {name: r for name, r in RESOURCES.items() if r["Type"] == kind}


def each(value):
    return value if isinstance(value, list) else [value]


def arn(name):
    return {"Fn::GetAtt": f"{name}.Arn"}


class LeastPower(unittest.TestCase):
    """Law 6."""

    def test_the_function_may_do_this_and_nothing_else(self):
        (policy,) = properties("ReleaseFunctionRole")["Policies"]
        allowed = {
            (action, str(resource))
            for statement in policy["PolicyDocument"]["Statement"]
            for action in each(statement["Action"])
            for resource in each(statement["Resource"])
        }
        self.assertEqual(
            allowed,
            {
                ("s3:GetObject", str({"Fn::Sub": "${Releases.Arn}/${Prefix}*"})),
                ("s3:ListBucket", str(arn("Releases"))),
                ("dynamodb:GetItem", str(arn("Facts"))),
                ("dynamodb:PutItem", str(arn("Facts"))),
                ("dynamodb:UpdateItem", str(arn("Facts"))),
                ("dynamodb:DeleteItem", str(arn("Facts"))),
                ("sqs:ReceiveMessage", str(arn("Events"))),
                ("sqs:DeleteMessage", str(arn("Events"))),
                ("sqs:GetQueueAttributes", str(arn("Events"))),
                ("logs:CreateLogStream", str(arn("Log"))),
                ("logs:PutLogEvents", str(arn("Log"))),
            },
        )

    def test_the_function_has_its_own_role_and_no_managed_policy(self):
        self.assertEqual(properties("ReleaseFunction")["Role"], arn("ReleaseFunctionRole"))
        self.assertNotIn("Policies", properties("ReleaseFunction"))
        self.assertNotIn("ManagedPolicyArns", properties("ReleaseFunctionRole"))

    def test_only_this_bucket_of_this_account_may_send_to_the_queue(self):
        (statement,) = properties("EventsPolicy")["PolicyDocument"]["Statement"]
        self.assertEqual(statement["Effect"], "Allow")
        self.assertEqual(statement["Principal"], {"Service": "s3.amazonaws.com"})
        self.assertEqual(statement["Action"], "sqs:SendMessage")
        self.assertEqual(statement["Resource"], arn("Events"))
        condition = statement["Condition"]
        self.assertEqual(condition["StringEquals"], {"aws:SourceAccount": {"Ref": "AWS::AccountId"}})
        bucket = properties("Releases")["BucketName"]["Fn::Sub"]
        self.assertEqual(condition["ArnEquals"], {"aws:SourceArn": {"Fn::Sub": "arn:${AWS::Partition}:s3:::" + bucket}})

    def test_the_bucket_is_closed_to_the_public_and_to_plain_http(self):
        self.assertEqual(set(properties("Releases")["PublicAccessBlockConfiguration"].values()), {True})
        (statement,) = properties("ReleasesPolicy")["PolicyDocument"]["Statement"]
        self.assertEqual((statement["Effect"], statement["Action"], statement["Principal"]), ("Deny", "s3:*", "*"))
        self.assertEqual(statement["Condition"], {"Bool": {"aws:SecureTransport": "false"}})

    def test_all_that_is_stored_is_encrypted(self):
        self.assertIn("BucketEncryption", properties("Releases"))
        self.assertTrue(properties("Facts")["SSESpecification"]["SSEEnabled"])
        for queue in of_type("AWS::SQS::Queue"):
            self.assertTrue(properties(queue)["SqsManagedSseEnabled"], queue)


class TableContract(unittest.TestCase):
    """Section 3 of the design: other people's scripts depend on these names."""

    KEYS = [{"AttributeName": "releaseId", "KeyType": "HASH"}, {"AttributeName": "facet", "KeyType": "RANGE"}]
    INDEX = [{"AttributeName": "facet", "KeyType": "HASH"}, {"AttributeName": "at", "KeyType": "RANGE"}]

    def test_the_keys_are_release_and_facet(self):
        self.assertEqual(properties("Facts")["KeySchema"], self.KEYS)

    def test_the_one_index_goes_from_facet_to_day_and_holds_everything(self):
        (index,) = properties("Facts")["GlobalSecondaryIndexes"]
        self.assertEqual(index["IndexName"], "by-facet")
        self.assertEqual(index["KeySchema"], self.INDEX)
        self.assertEqual(index["Projection"], {"ProjectionType": "ALL"})

    def test_tombstones_expire(self):
        ttl = properties("Facts")["TimeToLiveSpecification"]
        self.assertEqual(ttl, {"AttributeName": "expiresAt", "Enabled": True})


class NothingIsSilent(unittest.TestCase):
    """Law 1."""

    def test_the_bucket_tells_of_uploads_deletes_and_expiry(self):
        told = properties("Releases")["NotificationConfiguration"]["QueueConfigurations"]
        self.assertEqual(
            [one["Event"] for one in told], ["s3:ObjectCreated:*", "s3:ObjectRemoved:*", "s3:LifecycleExpiration:*"]
        )
        for one in told:
            self.assertEqual(one["Queue"], arn("Events"))
            self.assertEqual(one["Filter"], told[0]["Filter"], "a key is told of always or never")

    def test_the_queue_admits_the_bucket_before_the_bucket_is_made(self):
        self.assertIn("EventsPolicy", each(RESOURCES["Releases"]["DependsOn"]))

    def test_what_fails_five_times_waits_two_weeks_for_a_person(self):
        self.assertEqual(
            properties("Events")["RedrivePolicy"], {"deadLetterTargetArn": arn("DeadLetters"), "maxReceiveCount": 5}
        )
        for queue in of_type("AWS::SQS::Queue"):
            self.assertEqual(properties(queue)["MessageRetentionPeriod"], 14 * 24 * 3600, queue)

    def test_only_the_queue_of_events_uses_the_dead_letters(self):
        name = properties("Events")["QueueName"]["Fn::Sub"]
        self.assertEqual(
            properties("DeadLetters")["RedriveAllowPolicy"],
            {
                "redrivePermission": "byQueue",
                "sourceQueueArns": [{"Fn::Sub": "arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:" + name}],
            },
        )

    def test_a_message_stays_hidden_six_times_as_long_as_the_function_may_run(self):
        self.assertGreaterEqual(properties("Events")["VisibilityTimeout"], 6 * properties("ReleaseFunction")["Timeout"])

    def test_every_alarm_says_what_it_means_and_goes_to_the_topic(self):
        for name in of_type("AWS::CloudWatch::Alarm"):
            alarm = properties(name)
            self.assertTrue(alarm["AlarmDescription"], name)
            self.assertEqual(alarm["TreatMissingData"], "notBreaching", name)
            self.assertIn("AlarmTopicArn", str(alarm["AlarmActions"]), name)

    def test_an_alarm_watches_each_thing_that_can_go_wrong(self):
        alarms = [properties(name) for name in of_type("AWS::CloudWatch::Alarm")]
        watched = {(str(alarm["Namespace"]), alarm["MetricName"]) for alarm in alarms}
        self.assertLessEqual(
            {
                ("AWS/SQS", "ApproximateNumberOfMessagesVisible"),
                ("AWS/SQS", "ApproximateAgeOfOldestMessage"),
                ("AWS/Lambda", "Errors"),
                ("AWS/Lambda", "Throttles"),
                ("AWS/Lambda", "Duration"),
                (str(properties("InternalErrors")["MetricTransformations"][0]["MetricNamespace"]), "InternalErrors"),
            },
            watched,
        )

    def test_a_bug_of_ours_is_counted_by_the_code_that_the_function_logs(self):
        code = properties("InternalErrors")["FilterPattern"].strip('"')
        codes = (SOURCES / "org/dateline/document/Problem.java").read_text(encoding="utf-8")
        self.assertRegex(codes, rf"\b{code.upper().replace('-', '_')}\b")

    def test_the_slow_alarm_rings_at_four_fifths_of_the_time_out(self):
        self.assertEqual(properties("SlowAlarm")["Threshold"], properties("ReleaseFunction")["Timeout"] * 800)


class Function(unittest.TestCase):
    def test_the_handler_exists(self):
        name, method = properties("ReleaseFunction")["Handler"].split("::")
        source = SOURCES / (name.replace(".", "/") + ".java")
        self.assertTrue(source.is_file(), f"no source for {name}")
        found = re.search(rf"\bpublic \S+ {method}\(", source.read_text(encoding="utf-8"))
        self.assertTrue(found, f"no public method {method} in {name}")

    def test_it_is_given_the_variables_it_asks_for(self):
        asked = set()
        for source in SOURCES.rglob("*.java"):
            asked |= set(re.findall(r'required\("(\w+)"\)', source.read_text(encoding="utf-8")))
        given = set(properties("ReleaseFunction")["Environment"]["Variables"])
        self.assertEqual({name for name in asked if not name.startswith("AWS_")}, given)

    def test_the_queue_calls_the_alias_and_takes_partial_answers(self):
        self.assertEqual(properties("ReleaseFunction").get("AutoPublishAlias"), "live")
        (mapping,) = properties("ReleaseFunction")["Events"].values()
        self.assertEqual(mapping["Type"], "SQS")
        self.assertEqual(mapping["Properties"]["Queue"], arn("Events"))
        self.assertEqual(mapping["Properties"]["FunctionResponseTypes"], ["ReportBatchItemFailures"])
        self.assertEqual(of_type("AWS::Lambda::EventSourceMapping"), {}, "SAM points its own mapping at the alias")

    def test_it_runs_java_25_on_one_whole_processor(self):
        function = properties("ReleaseFunction")
        self.assertEqual((function["Runtime"], function["MemorySize"]), ("java25", 1769))
        self.assertEqual(TEMPLATE["Parameters"]["Architecture"]["Default"], "x86_64")

    def test_it_logs_json_to_a_group_that_forgets(self):
        self.assertEqual(properties("ReleaseFunction")["LoggingConfig"], {"LogFormat": "JSON", "LogGroup": {"Ref": "Log"}})
        self.assertIn("RetentionInDays", properties("Log"))


class WhatIsKept(unittest.TestCase):
    def test_releases_and_facts_outlive_the_stack_unless_told_otherwise(self):
        for name in ("Releases", "Facts"):
            self.assertEqual(RESOURCES[name]["DeletionPolicy"], {"Ref": "OnDelete"}, name)
            self.assertEqual(RESOURCES[name]["UpdateReplacePolicy"], "Retain", name)
        self.assertEqual(TEMPLATE["Parameters"]["OnDelete"]["Default"], "RetainExceptOnCreate")


class Outputs(unittest.TestCase):
    def test_each_command_names_its_region(self):
        for name, output in TEMPLATE["Outputs"].items():
            if name.endswith("Command"):
                text = output["Value"]["Fn::Sub"]
                self.assertIn("--region ${AWS::Region}", text, name)

    def test_the_sample_that_is_uploaded_is_there(self):
        sample = re.search(r"s3 cp (\S+)", TEMPLATE["Outputs"]["UploadCommand"]["Value"]["Fn::Sub"]).group(1)
        self.assertTrue((ROOT / sample).is_file(), sample)


if __name__ == "__main__":
    unittest.main()
