using CustomerSuccess.Core.Offers.Reading;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Web.Ui;

namespace CustomerSuccess.Web.Offers;

/// <summary>A page of the list, with the columns that its currency gives.</summary>
public sealed record OfferPage(Paged<OfferRow> Rows, IReadOnlyList<TableColumn<OfferRow>> Columns);
