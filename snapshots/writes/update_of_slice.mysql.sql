-- Entry.objects.filter(pk__in=Entry.objects.order_by('-pub_date', 'pk').values('pk')[:3])
--     .update(rating=9)

UPDATE `example_entry` SET `rating` = %s
WHERE
  `example_entry`.`id` IN (
    SELECT
      `sliced`.`pk`
    FROM (
      SELECT
        `u0`.`id` AS `pk`
      FROM (
        SELECT DISTINCT
          *
        FROM `example_entry`
      ) AS `u0`
      ORDER BY
        `u0`.`pub_date` DESC,
        1 ASC
      LIMIT 3
    ) AS `sliced`
  );
-- parameters: (9,)
