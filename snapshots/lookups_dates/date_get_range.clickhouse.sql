-- Entry.objects.filter(pub_date__year=2024).count()

SELECT
  COUNT(*) AS "__count"
FROM "example_entry"
WHERE
  "example_entry"."pub_date" BETWEEN CAST(%s AS Nullable(Date32)) AND CAST(%s AS Nullable(Date32));
-- parameters: ('2024-01-01', '2024-12-31')
