using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerSuccess.Core.People;

internal sealed class PersonMapping : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.ToTable("People");
        builder.Property(person => person.Email).HasMaxLength(254);
        builder.Property(person => person.Name).HasMaxLength(100);
        builder.Property(person => person.PasswordHash).HasMaxLength(200);
        builder.Property(person => person.SecurityStamp).HasMaxLength(32).IsConcurrencyToken();
        builder.HasIndex(person => person.Email).IsUnique();
    }
}
