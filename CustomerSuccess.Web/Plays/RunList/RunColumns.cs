using CustomerSuccess.Core.Plays.Runs;
using CustomerSuccess.Core.Plays.Runs.Reading;
using CustomerSuccess.Web.Plays.Runs;
using CustomerSuccess.Web.Plays.Steps;
using CustomerSuccess.Web.Shell;
using CustomerSuccess.Web.Ui;

namespace CustomerSuccess.Web.Plays.RunList;

/// <summary>What stands in the lists of runs and of what was not sent.</summary>
internal static class RunColumns
{
    /// <param name="currency">The reporting currency.</param>
    public static IReadOnlyList<TableColumn<RunRow>> OfRuns(string currency, PeopleNames? names, DateTimeOffset now) =>
    [
        new("customer", "Customer", row => Markup.Of($"<a class=\"customer-name\" href=\"{AppRoutes.Customer(row.CustomerId)}\">{row.CustomerName}</a>")),
        new("run", "Play run", row => Markup.Of($"<a class=\"link clip\" href=\"{AppRoutes.Run(row.Id)}\">{row.PlaybookName}</a>")),
        new("state", "State", row => Markup.Of($"<span class=\"tag\">{RunWords.Standing(row)}</span>")),
        new("next", "Next", row => Markup.Of($"<span class=\"clip\">{Next(row, now)}</span>"), OnlyWide: true),
        new("severity", "Severity", row => Markup.Of($"{StepWords.Severity(row.Severity)}"), OnlyWide: true),
        new("arr", "ARR", row => Markup.Of($"{Text.ShortMoney(row.ArrAtStart, currency)}"), Number: true, OnlyWide: true),
        new("started", "Started", row => When(row.StartedAt, now), OnlyWide: true),
        new("owner", "Taken care of by", row => Markup.Of($"<span class=\"clip\">{(row.OwnerEmail is { } owner ? names?.Of(owner) ?? owner : "nobody")}</span>"), OnlyWide: true),
    ];

    public static IReadOnlyList<TableColumn<SuppressedRow>> OfNotSent(DateTimeOffset now) =>
    [
        new("when", "When", row => When(row.At, now), OnlyWide: true),
        new("customer", "Customer", row => Markup.Of($"<a class=\"customer-name\" href=\"{AppRoutes.Customer(row.CustomerId)}\">{row.CustomerName}</a>")),
        new("step", "Message, and why not", row => Markup.Of($"<a class=\"link clip\" href=\"{AppRoutes.Run(row.RunId)}\">{row.Title}</a><span class=\"caption clip\">{row.Why}</span>")),
        new("play", "Playbook", row => Markup.Of($"{row.PlaybookName}"), OnlyWide: true),
        new("channel", "Channel", row => Markup.Of($"{ChannelWords.Name(row.Channel)}"), OnlyWide: true),
        new("until", "Tried again", row => row.Until is { } until ? When(until, now) : Markup.Of($"never"), OnlyWide: true),
    ];

    private static string Next(RunRow row, DateTimeOffset now) => row switch
    {
        { EndedAt: not null } => row.EndReason ?? "",
        { State: RunState.Holdout } => "gets no steps, for comparison",
        { NextStep: { } next, NextDueAt: { } due } => $"{next}, {StepWords.Due(due, now)}",
        _ => "all steps are over",
    };

    private static Microsoft.AspNetCore.Components.MarkupString When(DateTimeOffset at, DateTimeOffset now) => Markup.Of(
        $"<time datetime=\"{at.ToString("O")}\" title=\"{at.ToString("d MMM yyyy, HH:mm 'UTC'")}\">{(at > now ? StepWords.Due(at, now) : Text.Moment(at, now))}</time>");
}
