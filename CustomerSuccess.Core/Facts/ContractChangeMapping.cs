using CustomerSuccess.Core.Customers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerSuccess.Core.Facts;

internal sealed class ContractChangeMapping : IEntityTypeConfiguration<ContractChange>
{
    public void Configure(EntityTypeBuilder<ContractChange> builder)
    {
        builder.ToTable("ContractChanges");
        builder.HasKey(change => new { change.CustomerId, change.On, change.Kind });
        builder.Property(change => change.Plan).HasMaxLength(CustomerLimits.Word);
        builder.HasOne<Customer>().WithMany().HasForeignKey(change => change.CustomerId);
    }
}
