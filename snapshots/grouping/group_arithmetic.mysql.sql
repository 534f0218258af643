-- Entry.objects.values(parity=F('pk') % 2).annotate(total=Sum('rating')).order_by('parity')

SELECT
  (
    `example_entry`.`id` %% %s
  ) AS `parity`,
  SUM(`example_entry`.`rating`) AS `total`
FROM `example_entry`
GROUP BY
  (
    `example_entry`.`id` %% %s
  )
ORDER BY
  1 ASC;
-- parameters: (2, 2)
