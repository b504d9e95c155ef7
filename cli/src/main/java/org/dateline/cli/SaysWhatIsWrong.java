package org.dateline.cli;

import java.io.PrintWriter;
import org.dateline.cli.talk.Exit;
import org.dateline.cli.talk.Failure;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;

/** Turns every failure into one sentence on stderr and an exit code. */
final class SaysWhatIsWrong implements IParameterExceptionHandler, IExecutionExceptionHandler {
    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("dateline: " + wrong.getMessage());
        UnmatchedArgumentException.printSuggestions(wrong, err);
        err.println("See: " + command.getCommandSpec().qualifiedName() + " --help");
        err.flush();
        return Exit.USAGE;
    }

    @Override
    public int handleExecutionException(Exception thrown, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        command.getOut().flush();
        Failure failure = failure(thrown);
        err.println("dateline: " + failure.sentence());
        if (wantsStackTrace(command)) {
            thrown.printStackTrace(err);
        }
        err.flush();
        return failure.exitCode();
    }

    private static boolean wantsStackTrace(CommandLine command) {
        CommandLine root = command;
        while (root.getParent() != null) {
            root = root.getParent();
        }
        return root.getCommand() instanceof DatelineCommand dateline && dateline.stacktrace;
    }

    private static Failure failure(Exception thrown) {
        return switch (thrown) {
            case Failure said -> said;
            case ResourceNotFoundException absent ->
                Failure.unreachable("there is no such table: check --table and --region", absent);
            case AwsServiceException refused -> Failure.unreachable("AWS refuses: " + reason(refused), refused);
            case SdkException unreachable -> Failure.unreachable(cure(firstLine(unreachable)), unreachable);
            default ->
                Failure.bug("this is a fault of ours, please report it with what --stacktrace prints: "
                        + firstLine(thrown));
        };
    }

    private static String reason(AwsServiceException refused) {
        AwsErrorDetails details = refused.awsErrorDetails();
        return details == null ? firstLine(refused) : details.errorMessage() + " (" + details.errorCode() + ")";
    }

    /** The SDK has one exception for much; its message tells what is missing. */
    private static String cure(String message) {
        if (message.contains("Unable to load credentials")) {
            return "there are no AWS credentials: run aws configure, or name a profile with --profile";
        }
        if (message.contains("Unable to load region")) {
            return "there is no AWS region: name it with --region";
        }
        return "AWS cannot be reached: " + message + "; check the network, --region and --endpoint";
    }

    private static String firstLine(Exception thrown) {
        return String.valueOf(thrown.getMessage())
                .lines()
                .findFirst()
                .orElse(thrown.getClass().getSimpleName());
    }
}
