namespace CustomerSuccess.Benchmarks.Nightly;

/// <param name="PeakMegabytes">The most memory that the process has held so far.</param>
internal readonly record struct Night(double Seconds, int Scored, double PeakMegabytes);
