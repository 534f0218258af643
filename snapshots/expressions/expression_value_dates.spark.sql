-- Product.objects.annotate(day=Value(date(2024, 2, 29), output_field=DateField()), moment=Value(datetime(2024, 2, 29, 12, 30, tzinfo=UTC), output_field=DateTimeField()))
--     .order_by('pk')

SELECT
  `example_product`.`id`,
  `example_product`.`sku`,
  `example_product`.`name`,
  `example_product`.`category_id`,
  `example_product`.`price`,
  `example_product`.`weight`,
  `example_product`.`stock`,
  `example_product`.`is_active`,
  %s AS `day`,
  %s AS `moment`
FROM `example_product`
ORDER BY
  `example_product`.`id` ASC;
-- parameters: (datetime.date(2024, 2, 29), datetime.datetime(2024, 2, 29, 12, 30, tzinfo=datetime.timezone.utc))
