-- Entry.objects.annotate(q=TruncQuarter('pub_date'))
--     .values('q')
--     .annotate(best=Max('rating'))
--     .order_by('q')

SELECT
  DATE_SUB(
    DATE_SUB(
      DATE(`example_entry`.`pub_date`),
      INTERVAL (
        DAYOFMONTH(`example_entry`.`pub_date`) - 1
      ) DAY
    ),
    INTERVAL (
      (
        MONTH(`example_entry`.`pub_date`) - 1
      ) %% 3
    ) MONTH
  ) AS `q`,
  MAX(`example_entry`.`rating`) AS `best`
FROM `example_entry`
GROUP BY
  DATE_SUB(
    DATE_SUB(
      DATE(`example_entry`.`pub_date`),
      INTERVAL (
        DAYOFMONTH(`example_entry`.`pub_date`) - 1
      ) DAY
    ),
    INTERVAL (
      (
        MONTH(`example_entry`.`pub_date`) - 1
      ) %% 3
    ) MONTH
  )
ORDER BY
  1 ASC;
-- parameters: ()
