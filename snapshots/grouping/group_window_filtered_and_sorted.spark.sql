-- Entry.objects.annotate(w=Window(Count('pk'), partition_by=['rating']))
--     .filter(w__gt=1)
--     .order_by('-w', 'pk')
--     .values_list('pk', 'w')

SELECT
  *
FROM (
  SELECT
    `example_entry`.`id` AS `pk`,
    COUNT(`example_entry`.`id`) OVER (PARTITION BY `example_entry`.`rating`) AS `w`
  FROM `example_entry`
  ORDER BY
    2 DESC,
    1 ASC
) AS `qualify`
WHERE
  `w` > %s
ORDER BY
  2 DESC,
  1 ASC;
-- parameters: (1,)
