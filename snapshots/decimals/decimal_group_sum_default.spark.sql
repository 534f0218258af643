-- Account.objects.values('owner').annotate(v=Sum('limit', filter=Q(pk=5), default=Decimal('0.125')))

SELECT
  `example_account`.`owner` AS `owner`,
  COALESCE(
    CAST(SUM(`example_account`.`limit`) FILTER(WHERE
      `example_account`.`id` = %s) AS DECIMAL(38, 3)),
    %s
  ) AS `v`
FROM `example_account`
GROUP BY
  `example_account`.`owner`;
-- parameters: (5, Decimal('0.125'))
