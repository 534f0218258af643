-- Product.objects.filter(sku__in=[f'GTR-{number:03d}' for number in range(40)]).order_by('pk')

SELECT
  `example_product`.`id`,
  `example_product`.`sku`,
  `example_product`.`name`,
  `example_product`.`category_id`,
  `example_product`.`price`,
  `example_product`.`weight`,
  `example_product`.`stock`,
  `example_product`.`is_active`
FROM `example_product`
WHERE
  `example_product`.`sku` IN (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s)
ORDER BY
  `example_product`.`id` ASC;
-- parameters: ('GTR-000', 'GTR-001', 'GTR-002', 'GTR-003', 'GTR-004', 'GTR-005', 'GTR-006', 'GTR-007', 'GTR-008', 'GTR-009', 'GTR-010', 'GTR-011', 'GTR-012', 'GTR-013', 'GTR-014', 'GTR-015', 'GTR-016', 'GTR-017', 'GTR-018', 'GTR-019', 'GTR-020', 'GTR-021', 'GTR-022', 'GTR-023', 'GTR-024', 'GTR-025', 'GTR-026', 'GTR-027', 'GTR-028', 'GTR-029', 'GTR-030', 'GTR-031', 'GTR-032', 'GTR-033', 'GTR-034', 'GTR-035', 'GTR-036', 'GTR-037', 'GTR-038', 'GTR-039')
