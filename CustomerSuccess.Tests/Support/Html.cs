using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace CustomerSuccess.Tests.Support;

/// <summary>A part as it arrives in a browser.</summary>
/// <param name="Markup">As it was rendered.</param>
internal sealed partial record Html(string Markup)
{
    /// <summary>What a reader sees, without what is hidden from some readers.</summary>
    public string Text => Plain(Markup);

    public static async Task<Html> OfAsync<TPart>(params (string Name, object? Value)[] parameters)
        where TPart : IComponent
    {
        await using var services = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        return new Html(await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var values = parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value);
            return (await renderer.RenderComponentAsync<TPart>(ParameterView.FromDictionary(values))).ToHtmlString();
        }));
    }

    /// <summary>Of every element that has the attribute, in the order of the markup.</summary>
    public string[] All(string attribute) =>
        [.. Regex.Matches(Markup, $"[\\s]{attribute}=\"([^\"]*)\"").Select(match => WebUtility.HtmlDecode(match.Groups[1].Value))];

    /// <summary>The text of every element of a kind, in the order of the markup.</summary>
    public string[] Texts(string element) =>
        [.. Regex.Matches(Markup, $"<{element}[\\s>].*?</{element}>", RegexOptions.Singleline).Select(match => Plain(match.Value))];

    public static RenderFragment Fragment(string text) => builder => builder.AddContent(0, text);

    private static string Plain(string markup) => Spaces().Replace(WebUtility.HtmlDecode(Tags().Replace(markup, " ")), " ").Trim();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
