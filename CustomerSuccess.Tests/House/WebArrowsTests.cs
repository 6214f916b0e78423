using System.Reflection;
using System.Text.RegularExpressions;
using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Tests.Support;
using CustomerSuccess.Web.Ui;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Tests.House;

/// <summary>A screen asks queries and calls use cases; it computes nothing and holds no database.</summary>
public sealed partial class WebArrowsTests
{
    private const string Web = "CustomerSuccess.Web";

    private static readonly IReadOnlyList<SourceFile> Files = Sources.Of(Web);

    private static readonly Type[] Components = [.. typeof(PanelState).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(IComponent)))];

    [Fact]
    public void Component_OfTheWeb_TakesOfCoreOnlyQueriesUseCasesAndTheFeed() => Rule.Holds(
        "A component is given queries, use cases and the live feed of Core, never the database.",
        from component in Components
        from given in Given(component)
        where given.Assembly == typeof(CustomerSuccessContext).Assembly && !IsOffer(given)
        select $"{component.FullName} takes {given.Name}");

    [Fact]
    public void Component_OfTheWeb_HoldsNoContext() => Rule.Holds(
        "No component has a DbContext, a factory of one, or Writes.",
        from component in Components
        from member in component.GetFields(BindingFlags.Instance | BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)
        where IsDatabase(member.FieldType)
        select $"{component.FullName}: {member.Name}");

    /// <summary>Identity asks in its own words, and readiness is about the database itself.</summary>
    [Fact]
    public void Database_InTheWeb_IsAskedOnlyBySignInAndReadiness() => Rule.Holds(
        "The web calls queries and use cases of Core instead of the database.",
        Rule.Find(Files.Where(file => file.Name is not ("PersonStore.cs" or "HealthChecks.cs")), DatabaseNames()));

    [Theory]
    [InlineData("Ui", "Browser")]
    [InlineData("Browser")]
    [InlineData("Shell", "Ui", "Browser", "Identity", "Demo")]
    [InlineData("Touches", "Ui", "Browser", "Shell")]
    [InlineData("Book", "Ui", "Browser", "Shell", "Identity", "Touches", "Churn")]
    [InlineData("Portfolio", "Ui", "Browser", "Shell", "Book")]
    [InlineData("Revenue", "Ui", "Browser", "Shell", "Identity")]
    [InlineData("Churn", "Ui", "Browser", "Shell")]
    [InlineData("Customers", "Ui", "Browser", "Shell", "Touches", "Alerts", "Churn", "Inbox", "Offers", "Plays")]
    [InlineData("Offers", "Ui", "Browser", "Shell")]
    [InlineData("Inbox", "Ui", "Browser", "Shell")]
    [InlineData("Alerts", "Ui", "Browser", "Shell")]
    [InlineData("People", "Ui", "Browser", "Shell")]
    [InlineData("Today", "Ui", "Browser", "Shell", "Book", "Touches", "Alerts", "Churn", "Plays")]
    [InlineData("Messaging", "Ui", "Browser", "Shell")]
    [InlineData("Scorecards", "Ui", "Browser", "Shell")]
    [InlineData("Campaigns", "Ui", "Browser", "Shell")]
    [InlineData("Experiments", "Ui", "Browser", "Shell", "Identity")]
    [InlineData("Data", "Ui", "Browser", "Shell", "Identity", "Demo")]
    [InlineData("Approvals", "Ui", "Browser", "Shell")]
    [InlineData("Plays", "Ui", "Browser", "Shell", "Alerts")]
    public void Folder_OfTheWeb_KnowsOnlyWhatItStandsOn(string folder, params string[] allowed) => Rule.Holds(
        $"{Web}/{folder} may depend on {(allowed.Length == 0 ? "no other folder" : string.Join(", ", allowed))}.",
        from file in Files
        where file.Under($"{Web}/{folder}")
        from Match name in WebName().Matches(file.Text)
        let other = name.Groups[1].Value
        where other != folder && !allowed.Contains(other)
        select $"{file.Path} -> {other}");

    [Theory]
    [InlineData("IJSRuntime is used only in Browser.", @"\bIJSRuntime\b|\bIJSObjectReference\b", "Browser")]
    [InlineData("Markup is made from text only in Ui.", @"new MarkupString|\(MarkupString\)|AddMarkupContent|MarkupString \w+\([^)]*\) => new\(", "Ui")]
    [InlineData("The console belongs to Cli, and to the start of the server.", @"\bConsole\.", "Cli", "Hosting")]
    [InlineData("Quartz is used only in Jobs.", @"using Quartz", "Jobs")]
    [InlineData("The command line is read only in Cli.", @"using System\.CommandLine|using Spectre", "Cli")]
    public void Means_WithOnePlace_AreUsedOnlyThere(string rule, string use, params string[] folders) => Rule.Holds(
        rule, Rule.Find(Files.Where(file => !file.Under([.. folders.Select(folder => $"{Web}/{folder}")])), new Regex(use)));

    private static IEnumerable<Type> Given(Type component) =>
    [
        .. component.GetProperties(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public)
            .Where(property => property.IsDefined(typeof(InjectAttribute), inherit: true)).Select(property => property.PropertyType),
        .. component.GetConstructors().SelectMany(constructor => constructor.GetParameters()).Select(parameter => parameter.ParameterType),
    ];

    private static bool IsOffer(Type type) =>
        type == typeof(LiveFeed) || type.Name.EndsWith("Queries", StringComparison.Ordinal) || type.GetMethod("RunAsync") is not null;

    private static bool IsDatabase(Type type) =>
        type.IsAssignableTo(typeof(DbContext)) || type == typeof(Writes) || type == typeof(IDbContextFactory<CustomerSuccessContext>);

    [GeneratedRegex(@"\bIDbContextFactory\b|\bCustomerSuccessContext\b|\bWrites [a-z]\w*[,)]|using Microsoft\.EntityFrameworkCore")]
    private static partial Regex DatabaseNames();

    [GeneratedRegex(@"(?<!namespace )CustomerSuccess\.Web\.([A-Z]\w*)")]
    private static partial Regex WebName();
}
