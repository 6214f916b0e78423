namespace CustomerSuccess.Benchmarks.Nightly;

/// <param name="ProcessorSeconds">On all cores together, with what the garbage collector and the compiler took.</param>
/// <param name="PeakMegabytes">The most memory that the process has held so far.</param>
internal readonly record struct Night(double Seconds, double ProcessorSeconds, int Scored, double PeakMegabytes);
