namespace CustomerSuccess.Core.People;

/// <summary>Turns a password into what may be stored; the web project has ASP.NET Core Identity do it.</summary>
public delegate string HashPassword(Person person, string password);
