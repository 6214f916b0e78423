using CustomerSuccess.Core.Offers.Reading;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Plays.Model.Forecasting;
using CustomerSuccess.Core.Plays.Planning;
using CustomerSuccess.Core.Plays.Playbooks;
using CustomerSuccess.Core.Primitives;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Plays.Forecast;

/// <summary>Shows what switching a playbook on would bring, before it is done.</summary>
public sealed partial class SwitchOnDialog
{
    private LoadReport? report;
    private OfferOutlook? outlook;
    private string? asks;
    private string? shownKey;
    private bool confirmed;

    [Inject]
    public required RehearsalQueries Rehearsals { get; init; }

    [Inject]
    public required OfferOutlookQueries Outlooks { get; init; }

    [Inject]
    public required SwitchPlaybook Switch { get; init; }

    [CascadingParameter]
    public required Viewer Viewer { get; set; }

    /// <summary>Null: closed.</summary>
    [Parameter, EditorRequired]
    public required string? PlaybookKey { get; set; }

    [Parameter, EditorRequired]
    public required string Name { get; set; }

    [Parameter]
    public EventCallback Closed { get; set; }

    /// <summary>It is on now.</summary>
    [Parameter]
    public EventCallback Switched { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        if (PlaybookKey == shownKey)
        {
            return;
        }

        (shownKey, report, outlook, asks, confirmed) = (PlaybookKey, null, null, null, false);
        if (PlaybookKey is not { } key)
        {
            return;
        }

        var found = await Task.Run(() => Rehearsals.ForecastAsync(key, Viewer, CancellationToken.None));
        var offers = found is { Offers.Count: > 0 } ? await Task.Run(() => Outlooks.OfAsync(found.Offers, Viewer, CancellationToken.None)) : null;
        if (shownKey == key)
        {
            (report, outlook) = (found, offers);
            asks = found?.Asks == true ? $"{found.Entries.Count} customers would enter, many of them at once. Confirm that this is meant." : null;
        }
    }

    private async Task<Error?> SaveAsync()
    {
        var switched = await Switch.RunAsync(PlaybookKey!, on: true, confirmed, Viewer, CancellationToken.None);
        if (switched.Error is ManyAtOnce many)
        {
            asks = many.Message;
            return many;
        }

        if (switched.Succeeded)
        {
            await Switched.InvokeAsync();
        }

        return switched.Error;
    }

    private Task CloseAsync() => Closed.InvokeAsync();
}
