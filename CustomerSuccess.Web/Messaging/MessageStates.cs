using CustomerSuccess.Core.Messaging;
using CustomerSuccess.Web.Shell;
using CustomerSuccess.Web.Ui;

namespace CustomerSuccess.Web.Messaging;

/// <summary>States of messages in words and in addresses.</summary>
internal static class MessageStates
{
    /// <summary>In the order in which they want attention.</summary>
    public static readonly IReadOnlyList<MessageState> All =
        [MessageState.GivenUp, MessageState.Bounced, MessageState.Suppressed, MessageState.Waiting, MessageState.Sending, MessageState.Sent, MessageState.Kept];

    public static string Name(MessageState state) => state switch
    {
        MessageState.Waiting => "Waiting",
        MessageState.Sending => "Being sent",
        MessageState.Sent => "Sent",
        MessageState.Kept => "Kept here",
        MessageState.GivenUp => "Given up",
        MessageState.Suppressed => "Held back",
        MessageState.Bounced => "Came back",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    /// <summary>With what is to be known of it: when it goes out next, when it went.</summary>
    public static string Words(MessageRow row, DateTimeOffset now) => row switch
    {
        { State: MessageState.Waiting, Attempts: > 0, DueAt: { } due } => $"Waiting, again {In(due - now)}",
        { State: MessageState.Sent, SentAt: { } sent } => $"Sent {Text.Moment(sent, now)}",
        _ => Name(row.State),
    };

    public static MessageState? Read(string? slug) => All.Cast<MessageState?>().FirstOrDefault(state => Slug(state!.Value) == slug);

    public static string Href(MessageState? state, int page) => (state, page) switch
    {
        (null, 1) => AppRoutes.Messages,
        (null, _) => $"{AppRoutes.Messages}?page={page}",
        ({ } only, 1) => $"{AppRoutes.Messages}?state={Slug(only)}",
        ({ } only, _) => $"{AppRoutes.Messages}?state={Slug(only)}&page={page}",
    };

    private static string Slug(MessageState state) => Name(state).ToLowerInvariant().Replace(' ', '-');

    private static string In(TimeSpan wait) => wait.TotalMinutes switch
    {
        < 1 => "within a minute",
        < 90 => $"in {Math.Ceiling(wait.TotalMinutes):0} min",
        _ => $"in {Math.Ceiling(wait.TotalHours):0} h",
    };
}
