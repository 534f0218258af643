-- Entry.objects.values('pub_date__year').annotate(n=Count('pk')).order_by('pub_date__year')

SELECT
  django_datetime_extract('year', "example_entry"."pub_date", NULL, NULL) AS "pub_date__year",
  COUNT("example_entry"."id") AS "n"
FROM "example_entry"
GROUP BY
  django_datetime_extract('year', "example_entry"."pub_date", NULL, NULL)
ORDER BY
  1 ASC;
-- parameters: ()
