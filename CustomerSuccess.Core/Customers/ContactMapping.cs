using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerSuccess.Core.Customers;

internal sealed class ContactMapping : IEntityTypeConfiguration<Contact>
{
    public void Configure(EntityTypeBuilder<Contact> builder)
    {
        builder.ToTable("Contacts");
        builder.HasOne<Customer>().WithMany().HasForeignKey(contact => contact.CustomerId);
        builder.Property(contact => contact.ExternalId).HasMaxLength(CustomerLimits.Id);
        builder.Property(contact => contact.Name).HasMaxLength(200);
        builder.Property(contact => contact.Email).HasMaxLength(254);
        builder.Property(contact => contact.JobTitle).HasMaxLength(200);
        builder.Property(contact => contact.IsExecutive).HasDefaultValue(false);
        builder.Property(contact => contact.IsChampion).HasDefaultValue(false);
        builder.HasIndex(contact => new { contact.CustomerId, contact.ExternalId }).IsUnique();
    }
}
