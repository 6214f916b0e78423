using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Revenue.Model.Measuring;

/// <summary>How many movements of a kind, and what they are worth a month in the reporting currency; losses are negative.</summary>
public readonly record struct KindSum(int Count, Money Amount);
