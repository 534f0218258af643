-- Entry.objects.annotate(r=Window(Rank(), order_by='pk'))
--     .filter(r=1)
--     .values('pk')
--     .union(Entry.objects.order_by('-pk').values('pk')[:1])
--     .order_by('pk')

(
  SELECT
    `pk`
  FROM (
    SELECT
      *
    FROM (
      SELECT
        `example_entry`.`id` AS `pk`,
        RANK() OVER (ORDER BY `example_entry`.`id`) AS `qual0`
      FROM `example_entry`
    ) AS `qualify`
    WHERE
      `qual0` = %s
  ) AS `qualify_mask`
)
UNION
(
  SELECT
    `example_entry`.`id` AS `pk`
  FROM `example_entry`
  ORDER BY
    1 DESC
  LIMIT 1
)
ORDER BY
  1 ASC;
-- parameters: (1,)
