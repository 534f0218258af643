-- Entry.objects.annotate(kind=Value('all')).values('kind').annotate(n=Count('pk'))

SELECT
  %s AS `kind`,
  COUNT(`example_entry`.`id`) AS `n`
FROM `example_entry`;
-- parameters: ('all',)
