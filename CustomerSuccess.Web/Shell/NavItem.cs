using CustomerSuccess.Core.People;
using CustomerSuccess.Web.Ui;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Shell;

/// <summary>One entry of the navigation.</summary>
/// <param name="Group">The heading above it; null for what stands first.</param>
internal sealed record NavItem(string? Group, string Text, string Href, MarkupString Icon)
{
    /// <summary>What a role works with, most used first.</summary>
    public static IReadOnlyList<NavItem> For(Role role) => role switch
    {
        Role.Csm =>
        [
            new(null, "My book", AppRoutes.Book, Icons.Book),
            new(null, "Customers", AppRoutes.Customers, Icons.Customers),
        ],
        Role.Leader =>
        [
            new("Lead", "Portfolio", AppRoutes.Portfolio, Icons.Portfolio),
            new("Work", "Customers", AppRoutes.Customers, Icons.Customers),
            new("Work", "My book", AppRoutes.Book, Icons.Book),
        ],
        Role.Admin =>
        [
            new("Set up", "Data", AppRoutes.Data, Icons.Database),
            new("Set up", "Scorecard studio", AppRoutes.Scorecards, Icons.Columns),
            new("Set up", "Rules", AppRoutes.Rules, Icons.Bell),
            new("Set up", "People", AppRoutes.People, Icons.People),
            new("Set up", "Messages", AppRoutes.Messages, Icons.Mail),
            new("Lead", "Portfolio", AppRoutes.Portfolio, Icons.Portfolio),
            new("Work", "Customers", AppRoutes.Customers, Icons.Customers),
        ],
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };

    /// <summary>Where somebody with that role starts.</summary>
    public static string HomeOf(Role role) => For(role)[0].Href;
}
