using CustomerSuccess.Core.Persistence;

namespace CustomerSuccess.Core.Facts.Timeline;

/// <summary>What a feature has done for a customer, for the timeline. Features know of facts and facts of no feature, so each registers its own.</summary>
/// <param name="most">The newest so many.</param>
public delegate Task<IReadOnlyList<TimelineEntry>> ReadActions(CustomerSuccessContext context, int customerId, int most, CancellationToken cancellationToken);
