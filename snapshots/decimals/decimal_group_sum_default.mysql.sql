-- Account.objects.values('owner').annotate(v=Sum('limit', filter=Q(pk=5), default=Decimal('0.125')))

SELECT
  `example_account`.`owner` AS `owner`,
  COALESCE(
    SUM(CASE WHEN `example_account`.`id` = %s THEN `example_account`.`limit` END),
    %s
  ) AS `v`
FROM `example_account`
GROUP BY
  `example_account`.`owner`;
-- parameters: (5, Decimal('0.125'))
