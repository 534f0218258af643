-- https://www.rfc-editor.org/rfc/rfc3174
CREATE FUNCTION sha1(message bytea) RETURNS bytea LANGUAGE plpgsql IMMUTABLE STRICT AS $$
DECLARE
    bits CONSTANT bigint := 4294967295;
    h bigint[] := ARRAY[1732584193, 4023233417, 2562383102, 271733878, 3285377520];
    padded bytea := message || '\x80'::bytea
        || decode(repeat('00', (119 - length(message) % 64) % 64), 'hex')
        || int8send(8 * length(message)::bigint);
    w bigint[];
    v bigint[];
    f bigint;
    k bigint;
BEGIN
    FOR block IN 0 .. length(padded) / 64 - 1 LOOP
        FOR t IN 0 .. 15 LOOP
            w[t] := ('x' || encode(substr(padded, block * 64 + t * 4 + 1, 4), 'hex'))::bit(32)::bigint & bits;
        END LOOP;
        FOR t IN 16 .. 79 LOOP
            f := w[t - 3] # w[t - 8] # w[t - 14] # w[t - 16];
            w[t] := ((f << 1) | (f >> 31)) & bits;
        END LOOP;
        v := h;
        FOR t IN 0 .. 79 LOOP
            CASE t / 20
                WHEN 0 THEN f := (v[2] & v[3]) | ((v[2] # bits) & v[4]); k := 1518500249;
                WHEN 1 THEN f := v[2] # v[3] # v[4]; k := 1859775393;
                WHEN 2 THEN f := (v[2] & v[3]) | (v[2] & v[4]) | (v[3] & v[4]); k := 2400959708;
                ELSE f := v[2] # v[3] # v[4]; k := 3395469782;
            END CASE;
            v := ARRAY[
                ((((v[1] << 5) | (v[1] >> 27)) & bits) + f + v[5] + k + w[t]) & bits,
                v[1], ((v[2] << 30) | (v[2] >> 2)) & bits, v[3], v[4]
            ];
        END LOOP;
        FOR i IN 1 .. 5 LOOP
            h[i] := (h[i] + v[i]) & bits;
        END LOOP;
    END LOOP;
    RETURN decode(string_agg(lpad(to_hex(part), 8, '0'), '' ORDER BY place), 'hex')
        FROM unnest(h) WITH ORDINALITY AS parts(part, place);
END
$$;

CREATE FUNCTION digest(message text, method text) RETURNS bytea LANGUAGE sql IMMUTABLE STRICT AS $$
    SELECT CASE method
        WHEN 'sha1' THEN sha1(convert_to(message, 'UTF8'))
        WHEN 'sha224' THEN sha224(convert_to(message, 'UTF8'))
        WHEN 'sha256' THEN sha256(convert_to(message, 'UTF8'))
        WHEN 'sha384' THEN sha384(convert_to(message, 'UTF8'))
        WHEN 'sha512' THEN sha512(convert_to(message, 'UTF8'))
    END
$$;
