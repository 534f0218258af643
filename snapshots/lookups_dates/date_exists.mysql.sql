-- Entry.objects.filter(pub_date__month=2, pub_date__day=29).exists()

SELECT
  %s AS `a`
FROM `example_entry`
WHERE
  (
    DAYOFMONTH(`example_entry`.`pub_date`) = %s
    AND MONTH(`example_entry`.`pub_date`) = %s
  )
LIMIT 1;
-- parameters: (1, 29, 2)
