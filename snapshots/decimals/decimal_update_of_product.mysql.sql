-- Product.objects.filter(pk__lt=4).update(price=F('price') * LONG / Decimal('99999999.99999999'))

UPDATE `example_product` SET `price` = (
  CAST(`example_product`.`price` * %s AS DECIMAL(65, 30)) / %s
)
WHERE
  `example_product`.`id` < %s;
-- parameters: (Decimal('99999999.99999999'), Decimal('99999999.99999999'), 4)
