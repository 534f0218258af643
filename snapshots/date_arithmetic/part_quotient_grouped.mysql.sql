-- Entry.objects.values(x=ExtractMonth('pub_date') / 2).annotate(n=Count('pk')).order_by('x')

SELECT
  (
    CAST(MONTH(`example_entry`.`pub_date`) AS DECIMAL(50, 12)) / %s
  ) AS `x`,
  COUNT(`example_entry`.`id`) AS `n`
FROM `example_entry`
GROUP BY
  (
    CAST(MONTH(`example_entry`.`pub_date`) AS DECIMAL(50, 12)) / %s
  )
ORDER BY
  1 ASC;
-- parameters: (2, 2)
