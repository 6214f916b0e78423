using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerSuccess.Core.Customers;

internal sealed class CustomerMapping : IEntityTypeConfiguration<Customer>
{
    public void Configure(EntityTypeBuilder<Customer> builder)
    {
        builder.ToTable("Customers");
        builder.Property(customer => customer.ExternalId).HasMaxLength(CustomerLimits.Id);
        builder.Property(customer => customer.Name).HasMaxLength(200);
        builder.Property(customer => customer.Segment).HasMaxLength(CustomerLimits.Word);
        builder.Property(customer => customer.Tier).HasMaxLength(CustomerLimits.Word);
        builder.Property(customer => customer.Industry).HasMaxLength(CustomerLimits.Word);
        builder.Property(customer => customer.Country).HasMaxLength(CustomerLimits.Word);
        builder.Property(customer => customer.OwnerEmail).HasMaxLength(254);
        builder.Property(customer => customer.LifecycleStage).HasMaxLength(CustomerLimits.Word);
        builder.Property(customer => customer.Currency).HasMaxLength(3);
        builder.Property(customer => customer.ChurnReason).HasMaxLength(500);
        builder.HasIndex(customer => customer.ExternalId).IsUnique();
        builder.HasIndex(customer => customer.OwnerEmail);
    }
}
