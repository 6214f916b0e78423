using System.CommandLine;
using System.CommandLine.Parsing;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Web.Hosting;
using CustomerSuccess.Web.Shell;

namespace CustomerSuccess.Web.Cli;

/// <summary><c>user add|list|disable|enable|reset</c>: people, for whoever owns the machine.</summary>
internal static class UserVerb
{
    public static Command Create() => new("user", "Manage the people who sign in.") { Add(), List(), Access("disable", true), Access("enable", false), Reset() };

    private static Argument<string> Email() => new("email") { Description = "The address the person signs in with." };

    private static Command Add()
    {
        var email = Email();
        var name = new Option<string>("--name") { Description = "The person's name.", Required = true };
        var role = new Option<Role>("--role") { Description = "What the person may do.", DefaultValueFactory = _ => Role.Csm, CustomParser = ReadRole };
        return Verb("add", "Add a person and print the link for choosing a password.", [email, name, role], async (session, result, cancellationToken) =>
        {
            var token = await session.Get<InvitePerson>().RunAsync(
                result.GetRequiredValue(email), result.GetRequiredValue(name), result.GetValue(role), Viewer.System, cancellationToken);
            return Link(token, result);
        });
    }

    /// <summary>By name only: a number would be read as a role that nobody has.</summary>
    private static Role ReadRole(ArgumentResult argument)
    {
        var given = argument.Tokens[0].Value;
        if (Enum.GetNames<Role>().Contains(given, StringComparer.OrdinalIgnoreCase))
        {
            return Enum.Parse<Role>(given, ignoreCase: true);
        }

        argument.AddError($"'{given}' is no role; expected one of {string.Join(", ", Enum.GetNames<Role>())}.");
        return default;
    }

    private static Command List() => Verb("list", "List everybody.", [], async (session, result, cancellationToken) =>
    {
        var people = (await session.Get<PeopleQueries>().ListAsync(Viewer.System, cancellationToken)).Value;
        if (result.GetValue<bool>("--json"))
        {
            return new { people = people.Select(person => new { person.Email, person.Name, person.Role, person.Disabled, invited = !person.HasPassword }) };
        }

        foreach (var person in people)
        {
            var state = person.Disabled ? "disabled" : person.HasPassword ? "" : "invited";
            result.InvocationConfiguration.Output.WriteLine($"{person.Email,-40} {person.Role,-7} {state,-9} {person.Name}");
        }

        return null;
    });

    private static Command Access(string verb, bool disabled)
    {
        var email = Email();
        return Verb(verb, disabled ? "Keep a person out; open screens end." : "Let a person in again.", [email], async (session, result, cancellationToken) =>
        {
            var changed = await session.Get<ChangeAccess>().RunAsync(result.GetRequiredValue(email), null, disabled, Viewer.System, cancellationToken);
            return changed.Succeeded ? new { email = result.GetRequiredValue(email), disabled } : changed.Error;
        });
    }

    private static Command Reset()
    {
        var email = Email();
        return Verb("reset", "Print a link for choosing a new password.", [email], async (session, result, cancellationToken) =>
            Link(await session.Get<IssuePasswordLink>().RunAsync(result.GetRequiredValue(email), Viewer.System, cancellationToken), result));
    }

    private static object Link(Result<string> token, ParseResult result)
    {
        if (!token.Succeeded)
        {
            return token.Error;
        }

        var link = $"{WebServer.Address(Configuration.Read(), null)}{AppRoutes.ChoosePassword(token.Value)}";
        result.InvocationConfiguration.Output.WriteLine($"Open {link} to choose a password. The link works once, for three days.");
        return new { link };
    }

    /// <param name="work">Gives an <see cref="Error"/>, or what --json prints, or null.</param>
    private static Command Verb(string name, string description, Symbol[] symbols, Func<Session, ParseResult, CancellationToken, Task<object?>> work)
    {
        var (database, json) = (CommonOptions.Database(), CommonOptions.Json());
        var verb = new Command(name, description) { database, json };
        foreach (var symbol in symbols)
        {
            (symbol switch { Argument argument => () => verb.Arguments.Add(argument), Option option => (Action)(() => verb.Options.Add(option)), _ => throw new ArgumentException(symbol.Name, nameof(symbols)) })();
        }

        verb.SetAction((result, cancellationToken) => Session.RunAsync(
            result.GetValue(database),
            result,
            async session =>
            {
                var outcome = await work(session, result, cancellationToken);
                if (outcome is Error error)
                {
                    return Session.Fail(result, error);
                }

                if (outcome is not null && result.GetValue(json))
                {
                    result.InvocationConfiguration.Output.WriteLine(JsonLine.Of(outcome));
                }

                return CommandLine.Done;
            },
            cancellationToken));
        return verb;
    }
}
