using System.Globalization;
using CustomerSuccess.Core.Offers;
using CustomerSuccess.Core.Offers.Model;
using CustomerSuccess.Core.Offers.Reading;
using CustomerSuccess.Web.Shell;
using Microsoft.AspNetCore.WebUtilities;

namespace CustomerSuccess.Web.Offers;

/// <summary>The filter of the list of offers as an address, and back. What makes no sense in an address counts as not said.</summary>
internal static class OfferAddress
{
    /// <param name="query">Behind the question mark.</param>
    public static OfferFilter Read(string query)
    {
        var values = QueryHelpers.ParseQuery(query);
        return new OfferFilter(
            Enum.TryParse<OfferState>(Text("state"), ignoreCase: true, out var state) && Enum.IsDefined(state) ? state : null,
            Enum.TryParse<OfferType>(Text("type"), ignoreCase: true, out var type) && Enum.IsDefined(type) ? type : null,
            Text("owner"),
            int.TryParse(Text("page"), NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page > 0 ? page : 1);

        string? Text(string key) => values.TryGetValue(key, out var value) && value.ToString() is { Length: > 0 } text ? text : null;
    }

    public static string Of(OfferFilter filter)
    {
        (string Key, string? Value)[] all =
        [
            ("state", filter.State?.ToString().ToLowerInvariant()),
            ("type", filter.Type?.ToString().ToLowerInvariant()),
            ("owner", filter.OwnerEmail),
            ("page", filter.Page > 1 ? filter.Page.ToString(CultureInfo.InvariantCulture) : null),
        ];
        return QueryHelpers.AddQueryString(AppRoutes.Offers, all.Where(pair => pair.Value is not null).Select(pair => KeyValuePair.Create(pair.Key, pair.Value)));
    }

    /// <summary>Whether a filter is to blame when nothing is shown.</summary>
    public static bool Narrows(OfferFilter filter) => filter with { Page = 1 } != new OfferFilter();
}
