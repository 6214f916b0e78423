using CustomerSuccess.Core.Messaging;
using CustomerSuccess.Core.Messaging.Model;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Primitives;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Messaging;

/// <summary>The channels that are told, each with a test at hand; for admins.</summary>
public sealed partial class WebhooksCard
{
    private IReadOnlyList<WebhookRow>? webhooks;
    private (int WebhookId, bool Failed, string Text)? told;
    private int? testing;
    private int? removing;
    private bool adding;
    private string name = "";
    private string url = "";
    private WebhookFormat format;
    private string? error;

    [Inject]
    public required MessageQueries Queries { get; init; }

    [Inject]
    public required AddWebhook Add { get; init; }

    [Inject]
    public required ChangeWebhook Change { get; init; }

    [Inject]
    public required RemoveWebhook Remove { get; init; }

    [Inject]
    public required TestWebhook Test { get; init; }

    [Inject]
    public required ProductAddress Product { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    [CascadingParameter]
    public required Viewer Viewer { get; set; }

    protected override Task OnInitializedAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        var answer = await Queries.WebhooksAsync(Viewer, CancellationToken.None);
        webhooks = answer.Succeeded ? answer.Value : [];
    }

    private async Task AddAsync()
    {
        adding = true;
        var added = await Add.RunAsync(name, url, format, Viewer, CancellationToken.None);
        adding = false;
        error = added.Error?.Message;
        if (added.Succeeded)
        {
            (name, url) = ("", "");
        }
    }

    private async Task SwitchAsync(WebhookRow webhook, bool on) =>
        Tell(webhook, await Change.RunAsync(webhook.Id, new WebhookChange(IsOn: on), Viewer, CancellationToken.None), on ? "On from now." : "Off: nothing is sent to it.");

    private async Task TestAsync(WebhookRow webhook)
    {
        testing = webhook.Id;
        var tested = await Test.RunAsync(webhook.Id, Product.Get(), Viewer, CancellationToken.None);
        testing = null;
        Tell(webhook, tested, "A test notice has arrived.");
    }

    private async Task RemoveAsync(WebhookRow webhook)
    {
        removing = null;
        Tell(webhook, await Remove.RunAsync(webhook.Id, Viewer, CancellationToken.None), "Removed.");
    }

    private void Tell(WebhookRow webhook, Result<Done> answer, string done) => told = (webhook.Id, !answer.Succeeded, answer.Error?.Message ?? done);
}
