-- Entry.objects.values(v=truth_of(Q(headline__contains='_')))
--     .annotate(n=Count('pk'), m=Count('pk', filter=Q(headline__startswith='[')))
--     .order_by('v')

SELECT
  `example_entry`.`headline` LIKE BINARY %s ESCAPE '\\' AS `v`,
  COUNT(`example_entry`.`id`) AS `n`,
  COUNT(
    CASE
      WHEN `example_entry`.`headline` LIKE BINARY %s ESCAPE '\\'
      THEN `example_entry`.`id`
    END
  ) AS `m`
FROM `example_entry`
GROUP BY
  `example_entry`.`headline` LIKE BINARY %s ESCAPE '\\'
ORDER BY
  1 ASC;
-- parameters: ('%\\_%', '[%', '%\\_%')
