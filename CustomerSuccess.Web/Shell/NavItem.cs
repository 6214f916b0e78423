using CustomerSuccess.Core.People;
using CustomerSuccess.Web.Ui;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Shell;

/// <summary>One entry of the navigation.</summary>
/// <param name="Group">The heading above it; null for what stands first.</param>
/// <param name="Key">The letter that leads there after g; null: none.</param>
internal sealed record NavItem(string? Group, string Text, string Href, MarkupString Icon, string? Key = null)
{
    /// <summary>What a role works with, most used first.</summary>
    public static IReadOnlyList<NavItem> For(Role role) => role switch
    {
        Role.Csm =>
        [
            new(null, "Today", AppRoutes.Today, Icons.Sun, "t"),
            new(null, "Tasks", AppRoutes.Tasks, Icons.Check, "k"),
            new(null, "My book", AppRoutes.Book, Icons.Book, "b"),
            new(null, "Inbox", AppRoutes.Inbox, Icons.Inbox, "i"),
            new(null, "Offers", AppRoutes.Offers, Icons.Gift, "o"),
            new(null, "Customers", AppRoutes.Customers, Icons.Customers, "c"),
            new(null, "Approvals", AppRoutes.Approvals, Icons.Flag, "a"),
            new(null, "Playbooks", AppRoutes.Plays, Icons.Flag, "y"),
        ],
        Role.Leader =>
        [
            new("Lead", "Portfolio", AppRoutes.Portfolio, Icons.Portfolio, "p"),
            new("Lead", "Churn and expansion", AppRoutes.Revenue, Icons.Dollar, "v"),
            new("Lead", "Approvals", AppRoutes.Approvals, Icons.Flag, "a"),
            new("Lead", "Play results", AppRoutes.PlayResults, Icons.Columns, "x"),
            new("Lead", "Churn model", AppRoutes.ChurnModel, Icons.Trend, "h"),
            new("Work", "Today", AppRoutes.Today, Icons.Sun, "t"),
            new("Work", "Tasks", AppRoutes.Tasks, Icons.Check, "k"),
            new("Work", "Customers", AppRoutes.Customers, Icons.Customers, "c"),
            new("Work", "Inbox", AppRoutes.Inbox, Icons.Inbox, "i"),
            new("Work", "Offers", AppRoutes.Offers, Icons.Gift, "o"),
            new("Work", "My book", AppRoutes.Book, Icons.Book, "b"),
            new("Work", "Playbooks", AppRoutes.Plays, Icons.Flag, "y"),
            new("Work", "Campaigns", AppRoutes.Campaigns, Icons.Mail, "n"),
        ],
        Role.Admin =>
        [
            new("Set up", "Data", AppRoutes.Data, Icons.Database, "d"),
            new("Set up", "Scorecard studio", AppRoutes.Scorecards, Icons.Columns, "s"),
            new("Set up", "Churn model", AppRoutes.ChurnModel, Icons.Trend, "h"),
            new("Set up", "Rules", AppRoutes.Rules, Icons.Filter, "r"),
            new("Set up", "Templates", AppRoutes.Templates, Icons.Edit, "l"),
            new("Set up", "People", AppRoutes.People, Icons.People, "e"),
            new("Set up", "Messages", AppRoutes.Messages, Icons.Mail, "m"),
            new("Set up", "Playbooks", AppRoutes.Plays, Icons.Flag, "y"),
            new("Set up", "Campaigns", AppRoutes.Campaigns, Icons.Mail, "n"),
            new("Lead", "Portfolio", AppRoutes.Portfolio, Icons.Portfolio, "p"),
            new("Lead", "Churn and expansion", AppRoutes.Revenue, Icons.Dollar, "v"),
            new("Lead", "Approvals", AppRoutes.Approvals, Icons.Flag, "a"),
            new("Lead", "Play results", AppRoutes.PlayResults, Icons.Columns, "x"),
            new("Work", "Today", AppRoutes.Today, Icons.Sun, "t"),
            new("Work", "Tasks", AppRoutes.Tasks, Icons.Check, "k"),
            new("Work", "Customers", AppRoutes.Customers, Icons.Customers, "c"),
            new("Work", "Inbox", AppRoutes.Inbox, Icons.Inbox, "i"),
            new("Work", "Offers", AppRoutes.Offers, Icons.Gift, "o"),
        ],
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };

    /// <summary>What stands at the foot of a small screen; the rest is one tap further.</summary>
    public static IReadOnlyList<NavItem> Small(Role role)
    {
        var all = For(role);
        return [.. SmallOf(role).Select(href => all.First(item => item.Href == href))];
    }

    /// <summary>Where somebody with that role starts.</summary>
    public static string HomeOf(Role role) => For(role)[0].Href;

    private static string[] SmallOf(Role role) => role switch
    {
        Role.Csm => [AppRoutes.Today, AppRoutes.Customers, AppRoutes.Approvals, AppRoutes.Tasks],
        Role.Leader => [AppRoutes.Today, AppRoutes.Customers, AppRoutes.Approvals, AppRoutes.Portfolio],
        Role.Admin => [AppRoutes.Today, AppRoutes.Customers, AppRoutes.Approvals, AppRoutes.Data],
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };
}
