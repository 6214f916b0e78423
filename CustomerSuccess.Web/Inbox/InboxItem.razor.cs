using CustomerSuccess.Core.Inbox;
using CustomerSuccess.Core.Sentiment.Model;
using CustomerSuccess.Web.Ui;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Inbox;

/// <summary>A text of a customer, how it sounds, and what can be said of that.</summary>
public sealed partial class InboxItem
{
    private const int Shortly = 360;
    private ElementReference name;
    private bool focused;

    [Parameter, EditorRequired]
    public required InboxRow Row { get; set; }

    [Parameter]
    public bool Selected { get; set; }

    /// <summary>A correction is being saved.</summary>
    [Parameter]
    public bool Busy { get; set; }

    /// <summary>Chosen by key: the focus goes along.</summary>
    [Parameter]
    public bool TakeFocus { get; set; }

    [Parameter]
    public EventCallback OnSelect { get; set; }

    [Parameter]
    public EventCallback<TextSentiment> Say { get; set; }

    private string Meta => string.Join(" · ", new[]
    {
        Row.CorrectedBy is { } by ? $"said by {by}" : Row.Confidence is { } sure and > 0 && Row.Score is not null ? $"{Text.Percent(sure)} sure" : "the model cannot tell",
        Row.Emotions.Count > 0 ? string.Join(", ", Row.Emotions.Take(3)).ToLowerInvariant() : null,
    }.OfType<string>());

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (TakeFocus && !focused)
        {
            await name.FocusAsync();
        }

        focused = TakeFocus;
    }

    private Task SelectAsync() => Selected ? Task.CompletedTask : OnSelect.InvokeAsync();
}
