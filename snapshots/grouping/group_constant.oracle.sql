-- Entry.objects.annotate(kind=Value('all')).values('kind').annotate(n=Count('pk'))

SELECT
  %s AS "KIND",
  COUNT("EXAMPLE_ENTRY"."ID") AS "N"
FROM "EXAMPLE_ENTRY";
-- parameters: ('all',)
