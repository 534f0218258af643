-- Entry.objects.annotate(v=F('rating') * 2).values_list('v').union(Entry.objects.values_list('pk'))

(
  SELECT
    (
      CAST(`example_entry`.`rating` AS SIGNED) * %s
    ) AS `v`
  FROM `example_entry`
)
UNION
(
  SELECT
    `example_entry`.`id` AS `pk`
  FROM `example_entry`
);
-- parameters: (2,)
