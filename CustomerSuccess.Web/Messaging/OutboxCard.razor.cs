using CustomerSuccess.Core.Messaging;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Primitives;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Messaging;

/// <summary>Messages with their state; one can be read and, by an admin, sent again.</summary>
public sealed partial class OutboxCard
{
    private Paged<MessageRow>? page;
    private OutboxState? outbox;
    private MessageText? open;
    private string? error;

    [Inject]
    public required MessageQueries Queries { get; init; }

    [Inject]
    public required RetryMessage Retry { get; init; }

    [Inject]
    public required ProductAddress Product { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    [CascadingParameter]
    public required Viewer Viewer { get; set; }

    [Parameter]
    public string? State { get; set; }

    [Parameter]
    public int? Page { get; set; }

    private MessageState? Only => MessageStates.Read(State);

    protected override Task OnParametersSetAsync() => LoadAsync();

    private int Count(MessageState state) => outbox?.Counts.GetValueOrDefault(state) ?? 0;

    private bool CanTryAgain(MessageRow row) => row.State switch
    {
        MessageState.Waiting or MessageState.GivenUp or MessageState.Suppressed or MessageState.Bounced => true,
        MessageState.Kept => outbox is { HasMailServer: true },
        _ => false,
    };

    private async Task LoadAsync()
    {
        page = await Queries.PageAsync(Only, Math.Max(1, Page ?? 1), Viewer, CancellationToken.None);
        outbox = await Queries.StateAsync(Viewer, CancellationToken.None);
    }

    private async Task ReadAsync(MessageRow row) =>
        open = open?.Id == row.Id ? null : await Queries.ReadAsync(row.Id, Viewer, CancellationToken.None);

    private async Task TryAgainAsync(MessageRow row)
    {
        error = (await Retry.RunAsync(row.Id, Viewer, CancellationToken.None)).Error?.Message;
        await LoadAsync();
    }
}
