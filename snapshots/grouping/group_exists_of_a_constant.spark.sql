-- Entry.objects.annotate(k=Value('k')).values('k').annotate(n=Count('pk')).filter(n__gt=1).exists()

SELECT
  %s AS `a`
FROM `example_entry`
HAVING
  COUNT(`example_entry`.`id`) > %s
LIMIT 1;
-- parameters: (1, 1)
