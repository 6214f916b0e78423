namespace CustomerSuccess.Core.Plays.Model.Forecasting;

/// <summary>What one person would have to do on one day, in the time zone of the business.</summary>
/// <param name="Owner">E-mail address, or the role that is asked; empty for customers of nobody.</param>
public sealed record LoadLine(string Owner, DateOnly Day, int Tasks, int Mails);
