using CustomerSuccess.Core.Experiments.Model;

namespace CustomerSuccess.Core.Experiments;

/// <summary>A play with everything that its result rests on.</summary>
/// <param name="Versions">That have runs, rising.</param>
/// <param name="Variants">Empty unless several were tried.</param>
/// <param name="VariantRatio">Whether the first variant got its share; null without variants.</param>
public sealed record PlayDetail(DateOnly? Through, string Currency, PlayResult Result, IReadOnlyList<int> Versions, IReadOnlyList<VariantResult> Variants, SampleRatio? VariantRatio);
