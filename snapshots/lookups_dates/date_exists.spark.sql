-- Entry.objects.filter(pub_date__month=2, pub_date__day=29).exists()

SELECT
  %s AS `a`
FROM `example_entry`
WHERE
  (
    (
      day(`example_entry`.`pub_date`)
    ) = %s
    AND (
      month(`example_entry`.`pub_date`)
    ) = %s
  )
LIMIT 1;
-- parameters: (1, 29, 2)
