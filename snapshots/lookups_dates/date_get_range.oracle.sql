-- Entry.objects.filter(pub_date__year=2024).count()

SELECT
  COUNT(*) AS "__COUNT"
FROM "EXAMPLE_ENTRY"
WHERE
  "EXAMPLE_ENTRY"."PUB_DATE" BETWEEN %s AND %s;
-- parameters: (datetime.date(2024, 1, 1), datetime.date(2024, 12, 31))
