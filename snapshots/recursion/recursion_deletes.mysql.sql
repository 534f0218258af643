-- Caption.objects.filter(picture__in=in_turn(Picture, Length('title'), lambda cte: cte.col.value + Length('title')).order_by().filter(value__gt=20).values('id'))
--     .delete()

DELETE FROM `example_caption`
WHERE
  `example_caption`.`picture_id` IN (
    WITH RECURSIVE `r` AS (
      (
        SELECT
          `u0`.`id` AS `id`,
          CHAR_LENGTH(`u0`.`title`) AS `value`
        FROM `example_picture` AS `u0`
        WHERE
          `u0`.`id` = %s
      )
      UNION ALL
      (
        SELECT
          `u0`.`id` AS `id`,
          (
            CAST(`u1`.`value` AS SIGNED) + CHAR_LENGTH(`u0`.`title`)
          ) AS `value`
        FROM `example_picture` AS `u0`
        INNER JOIN `r` AS `u1`
          ON `u0`.`id` = (
            CAST(`u1`.`id` AS SIGNED) + %s
          )
      )
    )
    SELECT
      `u0`.`id` AS `id`
    FROM `r` AS `u0`
    WHERE
      `u0`.`value` > %s
  );
-- parameters: (1, 1, 20)
