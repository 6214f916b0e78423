using CustomerSuccess.Core.Book;
using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Inbox;
using CustomerSuccess.Core.Messaging;
using CustomerSuccess.Core.Plays.Model.Running;
using CustomerSuccess.Core.Plays.Runs.Reading;
using CustomerSuccess.Core.Sentiment.Model;

namespace CustomerSuccess.Tests.Core.Persistence;

/// <summary>Every kind of filter that lists are asked with.</summary>
internal static class WholeFilters
{
    public static object[] Inboxes { get; } =
    [
        new InboxFilter(),
        .. Enum.GetValues<TextSentiment>().Select(sentiment => new InboxFilter(sentiment)),
        new InboxFilter(TextSentiment.Negative, Issue.Bug, TextKind.Ticket, Unanswered: true, Customer: "C1", Days: 30, Mine: true, Page: 2),
    ];

    public static object[] Runs { get; } =
    [
        new RunFilter(),
        .. Enum.GetValues<RunStanding>().Select(standing => new RunFilter(standing)),
        new RunFilter(RunStanding.Ended, RunOutcome.Stopped, "critical-save", "C1", 30, 2),
    ];

    public static object?[] States { get; } = [null, .. Enum.GetValues<MessageState>()];

    public static object[] Filters { get; } =
    [
        .. Enum.GetValues<BookSort>().SelectMany(sort => new[] { new BookFilter(Sort: sort), new BookFilter(Sort: sort, Descending: true) }),
        .. Enum.GetValues<Trend>().Select(trend => new BookFilter(Trend: trend)),
        new BookFilter(Mine: true, Search: "a_%", Bands: [Band.Critical], NotEnoughData: true),
        new BookFilter(Segment: "a", Tier: "b", Plan: "c", Owner: "d", RenewsWithin: 90, Left: true),
    ];
}
