namespace CustomerSuccess.Benchmarks.Nightly;

/// <param name="Seconds">Scoring and predicting, one after the other.</param>
/// <param name="Predicting">Of these, predicting.</param>
/// <param name="ProcessorSeconds">On all cores together, with what the garbage collector and the compiler took.</param>
/// <param name="PeakMegabytes">The most memory that the process has held so far.</param>
internal readonly record struct Night(double Seconds, double Predicting, double ProcessorSeconds, int Scored, int Predicted, double PeakMegabytes);
