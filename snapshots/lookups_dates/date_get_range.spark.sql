-- Entry.objects.filter(pub_date__year=2024).count()

SELECT
  COUNT(*) AS `__count`
FROM `example_entry`
WHERE
  `example_entry`.`pub_date` BETWEEN %s AND %s;
-- parameters: (datetime.date(2024, 1, 1), datetime.date(2024, 12, 31))
